/**
 * How much time the trust gives itself for what it promises, and when it reminds: numbers that LEAP begins with, and that change
 * from a day on, with a reason. Whoever counts asks for the time that was in force on the day the clock began.
 */
@BusinessComponent(dependsOn = {"identity", "reference"})
package org.openleap.targets;

import org.openleap.shared.BusinessComponent;
