package nl.leertafel.people;

enum PersonState {
    INVITED,
    ACTIVE,
    DEACTIVATED
}
