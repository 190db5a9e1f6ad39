### Ce qui entoure les champs d'une activité, dans le cours et dans le test.

activity-one-answer = Une seule réponse
activity-several-answers = Plusieurs réponses sont possibles
activity-match-hint = Choisissez pour chaque ligne la partie correspondante
activity-order-hint = Donnez sa place à chaque ligne. Le 1 vient en premier.
activity-classify-hint = Choisissez un groupe pour chaque ligne
activity-choose = À choisir
activity-order-up = Vers le haut
activity-order-down = Vers le bas
# The page's script fills in what stands in braces.
activity-order-moved = { "{" }item{ "}" } : place { "{" }place{ "}" } sur { "{" }total{ "}" }
