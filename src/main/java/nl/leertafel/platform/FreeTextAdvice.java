package nl.leertafel.platform;

import jakarta.servlet.http.HttpServletRequest;
import nl.leertafel.identifying.IdentifyingData;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Has the free texts of every form searched when it is validated. */
@ControllerAdvice
class FreeTextAdvice {
    private final IdentifyingData search;
    private final NamesHere names;

    FreeTextAdvice(IdentifyingData search, NamesHere names) {
        this.search = search;
        this.names = names;
    }

    @InitBinder
    void search(WebDataBinder binder, HttpServletRequest request) {
        ResolvableType type = binder.getTargetType();
        Class<?> form = type == null ? null : type.resolve();
        if (form != null && FreeTextGuard.isFor(form) && "POST".equals(request.getMethod()))
            binder.addValidators(new FreeTextGuard(search, new KnownNames(names::all), new LeftStanding(request)));
    }
}
