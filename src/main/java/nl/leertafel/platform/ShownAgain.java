package nl.leertafel.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * A form that was carried through sign-in is refused by every form object with one and the same objection, so that its
 * controller shows it with everything that was typed. What was a mere button leads back to its page.
 */
@ControllerAdvice
class ShownAgain implements HandlerInterceptor {

    @InitBinder
    void refuseOnce(WebDataBinder binder, HttpServletRequest request) {
        if (request.getAttribute(TypedForm.SHOWN_AGAIN) == null) return;
        boolean unreadable = request.getAttribute(UnreadableForms.UNREADABLE) != null;
        binder.addValidators(new Objection(unreadable ? "layout.problem.unreadable" : "people.login.lookAgain"));
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        Object typed = request.getAttribute(TypedForm.SHOWN_AGAIN);
        if (!(typed instanceof TypedForm form) || takesAForm(handler)) return true;
        response.sendRedirect(request.getContextPath() + onward(form.back()));
        return false;
    }

    private static String onward(@Nullable String back) {
        return back == null ? "/" : back;
    }

    private static boolean takesAForm(Object handler) {
        return handler instanceof HandlerMethod method
                && Arrays.stream(method.getMethodParameters())
                        .map(MethodParameter::getParameterType)
                        .anyMatch(BindingResult.class::isAssignableFrom);
    }

    private record Objection(String key) implements Validator {
        @Override
        public boolean supports(Class<?> type) {
            return true;
        }

        @Override
        public void validate(Object target, Errors errors) {
            errors.reject(key);
        }
    }
}
