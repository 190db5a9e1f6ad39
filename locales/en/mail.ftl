# What every mail begins and ends with. No word here may give the topic away.
# $sender: the sender's short, neutral name.

mail-greeting = Hello,
mail-footer =
    This message was sent automatically by { $sender }, because this address was entered on our website. No answer is needed.

    We never ask for passwords or codes by e-mail. If you did not expect this message, you can delete it.
