/**
 * Published answers in easy read: written by hand in short lines with one idea each, approved by a second person, read by
 * everybody beside the answer they belong to and as a list.
 */
@BusinessComponent(dependsOn = {"identity", "feedback", "privacy", "publication"})
package org.openleap.easyread;

import org.openleap.shared.BusinessComponent;
