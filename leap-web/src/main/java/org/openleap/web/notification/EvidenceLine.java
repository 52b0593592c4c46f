package org.openleap.web.notification;

import java.io.Serializable;

/**
 * One line of proof.
 *
 * @param iso the moment for machines
 * @param what what happened, in a sentence
 * @param where address, or empty
 * @param words what was said or sent, or empty
 */
public record EvidenceLine(String iso, String when, String who, String what, String where, String words)
        implements Serializable {}
