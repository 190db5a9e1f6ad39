identity-email = Correo electrónico
identity-name = Su nombre
identity-name-hint = Tal como puede figurar en su certificado. Antes de emitirlo le pediremos que lo confirme.
identity-name-wrong = Escriba un nombre de { $n } caracteres como máximo.
identity-language = Idioma de los mensajes que recibe
identity-language-hint = Las páginas siguen el idioma que elija arriba.
identity-continue = Continuar

identity-sign-in-title = Iniciar sesión
identity-sign-in-button = Iniciar sesión
identity-sign-in-busy = Un momento
identity-sign-in-wrong = El correo y la frase de contraseña no se corresponden. Revise ambos e inténtelo de nuevo.
identity-sign-in-no-account = ¿Todavía no tiene cuenta? La cuenta se abre con una plaza en el curso.
identity-sign-in-course = Acerca del curso
identity-sign-out = Cerrar sesión

identity-code-title = Su código
identity-code-lead = Abra su aplicación de autenticación y escriba las seis cifras que muestra.
identity-code = Código
identity-code-hint = Sin la aplicación, use uno de sus códigos de recuperación.
identity-code-wrong = Este código no coincide o ya se ha usado. Espere al siguiente e inténtelo de nuevo.

identity-setup-title = Elija su frase de contraseña
identity-setup-lead = Para la cuenta de { $it }.
identity-setup-button = Guardar e iniciar sesión
identity-first-title = La primera cuenta de la organización
identity-first-lead = En esta instalación la organización todavía no tiene cuenta. Cree ahora la suya; después sigue un segundo paso al iniciar sesión.
identity-passphrase = Frase de contraseña
identity-passphrase-new = Nueva frase de contraseña
identity-passphrase-again = La misma frase de contraseña otra vez
identity-passphrase-current = Frase de contraseña actual
identity-passphrase-change = Cambiar la frase de contraseña
identity-passphrase-hint = Al menos 12 caracteres. Cuatro o cinco palabras sin relación entre sí van bien. Use una que nadie en casa pueda adivinar y que no emplee en ningún otro sitio.
identity-passphrase-short = Use al menos { $n } caracteres.
identity-passphrase-long = Use { $n } caracteres como máximo.
identity-passphrase-common = Esta figura en listas de frases habituales. Elija otra.
identity-passphrase-personal = Esta es sobre todo su propio nombre o correo. Elija otra.
identity-passphrase-differs = Las dos frases de contraseña no son iguales.
identity-current-wrong = Esta no es su frase de contraseña actual.

identity-second-factor-title = Segundo paso al iniciar sesión
identity-second-factor-lead = El código de una aplicación protege la cuenta si otra persona llega a saber la frase de contraseña. Lo necesita quien ve datos de otras personas.
identity-second-factor-app = Use una aplicación de autenticación en un dispositivo que solo utilice usted.
identity-second-factor-scan = En la aplicación, añada una cuenta y escanee esta imagen, o escriba la clave a mano.
identity-second-factor-type = Escriba las seis cifras que la aplicación muestra entonces.
identity-second-factor-qr = Código QR con la clave que figura debajo
identity-second-factor-key = Clave
identity-second-factor-code-hint = Seis cifras; cambian cada 30 segundos.

identity-codes-title = Sus códigos de recuperación
identity-codes-lead = Cada uno de estos códigos sirve una vez, cuando no tiene la aplicación a mano. Solo se muestran ahora.
identity-codes-keep = Anótelos en papel o imprima esta página. Guárdelos donde solo usted tenga acceso.
identity-codes-kept = Los códigos están guardados
identity-codes-new = Crear códigos de recuperación nuevos

identity-account-title = Cuenta
identity-account-about = Sus datos
identity-account-learn = Siga donde lo dejó.
identity-account-certificates = Certificados de aprovechamiento y de participación.
identity-account-organise = Área de la organización
identity-account-organise-text = Convocatorias, solicitudes, participantes, cifras.
identity-account-no-app = Su cuenta está protegida solo por una frase de contraseña. Puede añadir el código de una aplicación.
identity-account-set-up = Configurar una aplicación
identity-account-set-up-another = Configurar otra aplicación
identity-account-codes-left = { $n ->
    [0] Hay una aplicación configurada. No queda ningún código de recuperación: cree códigos nuevos.
    [one] Hay una aplicación configurada. Queda un código de recuperación.
   *[other] Hay una aplicación configurada. Quedan { $n } códigos de recuperación.
}

mail-account-changed-subject = Un cambio en su cuenta
mail-account-changed-body =
    Se ha cambiado algo en su cuenta. Si lo ha hecho usted, no hace falta nada más.

    Si no ha sido usted, inicie sesión donde nadie más pueda mirar y elija otra frase de contraseña.

    { $link }
mail-account-setup-subject = Complete su cuenta
mail-account-setup-body =
    Abra la página siguiente para completar su cuenta. El enlace sirve durante tres días y una sola vez.

    { $link }
