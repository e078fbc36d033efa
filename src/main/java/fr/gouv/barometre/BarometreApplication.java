package fr.gouv.barometre;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class BarometreApplication {

    public static void main(String[] args) {
        SpringApplication.run(BarometreApplication.class, args);
    }
}
