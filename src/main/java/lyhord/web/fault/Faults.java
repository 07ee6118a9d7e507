package lyhord.web.fault;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page for every fault, also those that happen before a controller is found. */
@Controller
class Faults implements ErrorController {

  @RequestMapping("/error")
  ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
    var fault = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    var told = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var status = isDatabaseAway(fault) ? 503 : told == null ? 404 : told;
    if (status == 503) {
      response.setHeader("Retry-After", "60");
    }
    var page = status == 404 && wasSent(request) ? FaultPage.notTaken() : FaultPage.of(status);
    var view = new ModelAndView("web/fault/fault", "page", page);
    view.setStatus(HttpStatusCode.valueOf(page.status()));
    return view;
  }

  private static boolean wasSent(HttpServletRequest request) {
    return "POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD));
  }

  static boolean isDatabaseAway(@Nullable Throwable fault) {
    for (var cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof DataAccessResourceFailureException
          || cause instanceof CannotCreateTransactionException
          || cause instanceof SQLTransientConnectionException) {
        return true;
      }
    }
    return false;
  }
}
