# What every mail begins and ends with. No word here may give the topic away.
# $sender: the sender's short, neutral name.

mail-greeting = Buenos días:
mail-footer =
    { $sender } ha enviado este mensaje de forma automática porque esta dirección se introdujo en nuestro sitio web. No hace falta responder.

    Nunca pedimos contraseñas ni códigos por correo electrónico. Si no esperaba este mensaje, puede borrarlo.
