package lyhord.library.desk.release;

import lyhord.web.Problems;

/** What is asked before a page is taken away. */
public record WithdrawalPage(
    String title, String path, String reason, String successor, Problems problems) {}
