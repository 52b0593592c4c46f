package org.openleap.post.internal;

/** A mail that a service carries, by the name the service gave it. */
record CarriedMail(long id, String carrierId) {}
