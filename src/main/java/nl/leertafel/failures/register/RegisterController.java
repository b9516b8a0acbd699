package nl.leertafel.failures.register;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.leertafel.shared.Actor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class RegisterController {
    private final Register register;
    private final RegisterSheets sheets;
    private final RegisterCsv csv;

    RegisterController(Register register, RegisterSheets sheets, RegisterCsv csv) {
        this.register = register;
        this.sheets = sheets;
        this.csv = csv;
    }

    @GetMapping("/failures")
    String list(@RequestParam MultiValueMap<String, String> parameters, Actor actor, Model model) {
        model.addAttribute("nav", "failures");
        model.addAttribute("page", register.page(actor, Filter.read(parameters)));
        return "failures/list";
    }

    /** Precisely what the list shows, all pages of it. */
    @GetMapping("/failures.csv")
    void export(
            @RequestParam MultiValueMap<String, String> parameters,
            Actor actor,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        ContentDisposition file = ContentDisposition.attachment()
                .filename(csv.fileName(language) + ".csv")
                .build();
        response.setContentType("text/csv; charset=utf-8");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.toString());
        RegisterSheet sheet = sheets.of(actor, Filter.read(parameters), language);
        Writer writer = response.getWriter();
        csv.write(sheet, writer, language);
        writer.flush();
    }
}
