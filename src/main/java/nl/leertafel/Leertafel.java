package nl.leertafel;

import nl.leertafel.vault.KeyMaker;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Leertafel {
    public static void main(String[] args) {
        String key = KeyMaker.asked(args);
        if (key.isEmpty()) SpringApplication.run(Leertafel.class, args);
        else System.out.println(key);
    }
}
