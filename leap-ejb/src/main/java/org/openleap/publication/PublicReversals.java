package org.openleap.publication;

import java.io.Serializable;
import org.openleap.redaction.PublicCount;

/**
 * How often the trust's word did not hold, ever (register.md 3, idea 6: reversals are shown publicly).
 *
 * @param promisesTakenBack adopted first, and rejected then
 * @param foundNotDone said to be done, and found not to be by somebody who looked again
 * @param adoptedAfterAll rejected first, and adopted by somebody who looked again
 */
public record PublicReversals(PublicCount promisesTakenBack, PublicCount foundNotDone, PublicCount adoptedAfterAll)
        implements Serializable {}
