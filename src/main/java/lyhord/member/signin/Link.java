package lyhord.member.signin;

import lyhord.member.ReturnPath;

/** What a one-time link is good for: showing that you read the mail of this address. */
record Link(String email, ReturnPath to) {}
