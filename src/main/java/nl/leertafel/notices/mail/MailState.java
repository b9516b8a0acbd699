package nl.leertafel.notices.mail;

enum MailState {
    WAITING,
    /** Handed to the mail server, or about to be; whoever stays here is in doubt and is never sent again. */
    SENDING,
    SENT,
    GIVEN_UP,
    /** There was nothing left to tell, or nobody to tell it to. */
    DROPPED
}
