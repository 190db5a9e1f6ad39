# What every mail begins and ends with. No word here may give the topic away.
# $sender: the sender's short, neutral name.

mail-greeting = Guten Tag,
mail-footer =
    Diese Nachricht wurde automatisch von { $sender } gesendet, weil diese Adresse auf unserer Website eingetragen wurde. Eine Antwort ist nicht nötig.

    Wir fragen nie per E-Mail nach Passwörtern oder Codes. Wenn Sie diese Nachricht nicht erwartet haben, können Sie sie löschen.
