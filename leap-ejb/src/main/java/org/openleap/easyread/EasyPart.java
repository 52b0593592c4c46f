package org.openleap.easyread;

/** Which half of the answer a line belongs to. */
public enum EasyPart {
    YOU_SAID,
    WE_DID
}
