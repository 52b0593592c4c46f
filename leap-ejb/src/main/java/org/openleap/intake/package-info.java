/**
 * How what people say reaches the register when they do not come to it: comment cards from a session, links and codes that
 * hang on a wall. Every item is made by {@code feedback}; this component knows where it came from, and that nothing got lost
 * on the way.
 */
@BusinessComponent(dependsOn = {"identity", "notification", "reference", "feedback"})
package org.openleap.intake;

import org.openleap.shared.BusinessComponent;
