package lyhord.library.desk.version;

import java.util.List;
import lyhord.library.desk.compare.Change;

/** Two versions laid over each other. */
public record ComparedPage(String title, String path, int older, int newer, List<Change> changes) {}
