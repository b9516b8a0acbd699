package nl.leertafel.notices.mail;

/** What a mail is about; a {@link LetterSource} writes each. */
public enum MailKind {
    NEWS,
    DIGEST,
    QUESTION,
    REMINDER
}
