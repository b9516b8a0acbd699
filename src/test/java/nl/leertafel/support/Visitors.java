package nl.leertafel.support;

import nl.leertafel.shared.Actor;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Opens browsers on the running application. */
public class Visitors {
    public static final String PASSWORD = "een plek aan tafel";

    private final Environment environment;
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    public Visitors(Environment environment, JdbcClient jdbc, PasswordEncoder passwords) {
        this.environment = environment;
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    public Visitor anonymous() {
        return new Visitor(port());
    }

    /** Somebody who has signed in by the form. */
    public Visitor signedIn(Actor actor) {
        return signedIn(actor, port());
    }

    /** The same at {@link AnotherInstance}. */
    public Visitor signedIn(Actor actor, int port) {
        Visitor visitor = new Visitor(port);
        visitor.get("/login");
        visitor.post("/login", "username", emailOf(actor), "password", PASSWORD);
        return visitor;
    }

    private int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    /** Gives the account the password of {@link #PASSWORD} and returns its e-mail address. */
    public String emailOf(Actor actor) {
        jdbc.sql("update account set password_hash = ? where id = ? and password_hash is null")
                .params(passwords.encode(PASSWORD), actor.accountId())
                .update();
        return jdbc.sql("select email from account where id = ?")
                .param(actor.accountId())
                .query(String.class)
                .single();
    }
}
