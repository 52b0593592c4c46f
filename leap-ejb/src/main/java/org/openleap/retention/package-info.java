/**
 * How long what is kept: classes of records with their periods, which are data and change with a reason. Every night records whose
 * time is over are proposed, a person approves, then they are erased a few at a time. A hold always wins, and a stub stays.
 */
@BusinessComponent(dependsOn = {"audit", "identity", "privacy"})
package org.openleap.retention;

import org.openleap.shared.BusinessComponent;
