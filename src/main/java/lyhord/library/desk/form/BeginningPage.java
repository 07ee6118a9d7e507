package lyhord.library.desk.form;

import java.util.List;
import lyhord.library.desk.form.FormPage.Option;
import lyhord.web.Problems;

/** What is asked before a new item is written. */
public record BeginningPage(List<Option> kinds, String title, Problems problems) {}
