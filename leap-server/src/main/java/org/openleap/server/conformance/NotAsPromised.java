package org.openleap.server.conformance;

/** LEAP did something else than its documentation says; the message is the remark on the pass sheet. */
class NotAsPromised extends Exception {
    private static final long serialVersionUID = 1L;

    NotAsPromised(String remark) {
        super(remark);
    }

    NotAsPromised(String remark, Throwable cause) {
        super(remark, cause);
    }

    /** @throws NotAsPromised with the remark unless it is so */
    static void unless(boolean isSo, String remark) throws NotAsPromised {
        if (!isSo) throw new NotAsPromised(remark);
    }
}
