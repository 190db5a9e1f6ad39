# What every mail begins and ends with. No word here may give the topic away.
# $sender: the sender's short, neutral name.

mail-greeting = Buongiorno,
mail-footer =
    Questo messaggio è stato inviato automaticamente da { $sender }, perché questo indirizzo è stato inserito sul nostro sito. Non occorre rispondere.

    Non chiediamo mai password o codici per e-mail. Se non aspettava questo messaggio, può eliminarlo.
