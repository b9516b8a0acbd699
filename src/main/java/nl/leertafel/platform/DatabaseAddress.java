package nl.leertafel.platform;

/** Where the database is, and the two roles: the owner makes the tables, the application works with them. */
record DatabaseAddress(String url, String ownerUrl, Role owner, Role application) {
    record Role(String name, String password) {
        @Override
        public String toString() {
            return name;
        }
    }
}
