/**
 * What the people who run LEAP ask it: is it alive, can it serve? {@code /health/live} and {@code /health/ready} answer.
 */
@BusinessComponent(dependsOn = {"identity", "privacy"})
package org.openleap.operations;

import org.openleap.shared.BusinessComponent;
