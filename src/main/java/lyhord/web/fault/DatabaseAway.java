package lyhord.web.fault;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;

/** One line in the log, not a stack trace for each reader, when the database is away. */
@ControllerAdvice
class DatabaseAway {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);

  @ExceptionHandler({DataAccessException.class, TransactionException.class})
  void show(RuntimeException fault, HttpServletResponse response) throws IOException {
    if (!Faults.isDatabaseAway(fault)) {
      throw fault;
    }
    LOG.warn("The database is away: {}", fault.getMessage());
    response.setHeader("Retry-After", "60");
    response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
  }

  /** PostgreSQL refuses the character NUL, and nobody types it. */
  @InitBinder
  void clean(WebDataBinder binder) {
    binder.registerCustomEditor(String.class, new StringTrimmerEditor("\0", false));
  }
}
