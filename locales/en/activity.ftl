### What stands around the inputs of an activity, in the course and in the test.

activity-one-answer = One answer
activity-several-answers = Several answers are possible
activity-match-hint = Choose the matching part for each line
activity-order-hint = Give each line its place. 1 comes first.
activity-classify-hint = Choose a group for each line
activity-choose = Please choose
activity-order-up = Move up
activity-order-down = Move down
# The page's script fills in what stands in braces.
activity-order-moved = { "{" }item{ "}" }: place { "{" }place{ "}" } of { "{" }total{ "}" }
