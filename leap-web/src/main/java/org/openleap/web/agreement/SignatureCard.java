package org.openleap.web.agreement;

import java.io.Serializable;

/** One side of a paper. @param copy address of the signed copy, empty for none */
public record SignatureCard(boolean signed, String name, String office, String side, String where, String copy)
        implements Serializable {}
