package nl.leertafel.people;

/** @param known whether somebody signs in with this address already, in another municipality */
record WelcomePage(String token, String email, boolean known) {}
