package nl.leertafel.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** One page for each way in which a request can fail, in the person's language; the log holds no text that was typed. */
@ControllerAdvice
class ErrorPages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    @ExceptionHandler
    String ruleBroken(RuleBroken broken, HttpServletRequest request, HttpServletResponse response, Model model) {
        return conflict(broken.messageKey(), broken.arguments(), request, response, model);
    }

    @ExceptionHandler
    String changedMeanwhile(
            OptimisticLockingFailureException stale,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return conflict("layout.problem.changedMeanwhile", new Object[0], request, response, model);
    }

    /** What a person may not see does not exist, and an address that makes no sense leads nowhere. */
    @ExceptionHandler({
        NotFound.class,
        NoResourceFoundException.class,
        MethodArgumentTypeMismatchException.class,
        ServletRequestBindingException.class,
        BindException.class // of a form of choices: what is wrong with it was never offered
    })
    String notFound(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "error/404";
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    String databaseAway(Exception failure, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setHeader("Retry-After", "5");
        return unexpected(failure, HttpStatus.SERVICE_UNAVAILABLE, request, response, model);
    }

    @ExceptionHandler
    String unexpected(Exception failure, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            response.setStatus(known.getStatusCode().value());
            return "error/404";
        }
        return unexpected(failure, HttpStatus.INTERNAL_SERVER_ERROR, request, response, model);
    }

    private static String unexpected(
            Exception failure,
            HttpStatus status,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String reference = ErrorReference.next();
        LOG.error("Reference {}: {} {}", reference, request.getMethod(), request.getRequestURI(), failure);
        response.setStatus(status.value());
        model.addAttribute("reference", reference);
        return "error/500";
    }

    private static String conflict(
            String reason, Object[] arguments, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        @Nullable String back = SafeAddress.referer(request);
        model.addAttribute("reason", reason)
                .addAttribute("arguments", arguments)
                .addAttribute("back", back == null ? "/" : back);
        return "error/409";
    }
}
