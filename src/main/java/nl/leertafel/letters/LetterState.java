package nl.leertafel.letters;

enum LetterState {
    DRAFT,
    FINAL
}
