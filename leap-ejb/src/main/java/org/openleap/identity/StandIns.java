package org.openleap.identity;

import java.util.Set;

/** Who stands in for whom today. Asked when somebody signs in, so that they see and may do what the person away may. */
public interface StandIns {
    /** The people away whom this person stands in for today; also those for whom one of these stands in. */
    Set<UserId> coveredBy(UserId person);
}
