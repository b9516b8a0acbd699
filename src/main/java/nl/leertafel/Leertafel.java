package nl.leertafel;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Leertafel {
    public static void main(String[] args) {
        SpringApplication.run(Leertafel.class, args);
    }
}
