package org.openleap.identity;

/**
 * Says whether the trust may share the register with an organisation today. Asked at every request of a guest, so that
 * sharing stops by itself on the day its schedule lapses. The component that keeps the schedules answers.
 */
public interface SharingGate {

    /**
     * True while an information-sharing schedule with this organisation is signed and in date (domain.md 2.5).
     *
     * <p>Asked inside the transaction of a service or outside of any (a page asks first): brings its own where there is
     * none.
     *
     * @param organisation alias of the organisation
     */
    boolean isOpenFor(String organisation);
}
