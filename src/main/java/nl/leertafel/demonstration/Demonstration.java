package nl.leertafel.demonstration;

import java.util.List;
import nl.leertafel.shared.DemonstrationNotice;
import org.springframework.stereotype.Component;

/** Whether what is shown is invented, and as whom one may then sign in; every page says so. */
@Component
public class Demonstration implements DemonstrationNotice {
    private volatile boolean shown;

    void show() {
        shown = true;
    }

    @Override
    public boolean shown() {
        return shown;
    }

    @Override
    public List<String> emails() {
        return List.of(
                "wethouder@voorbeeldstad.example",
                "begeleider@voorbeeldstad.example",
                "privacytoetser@voorbeeldstad.example",
                "bestuurder@voorbeeldstad.example",
                "uitvoerder@voorbeeldstad.example",
                "inwoner@voorbeeldstad.example",
                "beheerder@voorbeeldstad.example",
                "wethouder@buurgemeente.example",
                "beheerder@buurgemeente.example");
    }
}
