/**
 * Files that people attach: what may come in, where it lies, whether a virus scanner has seen it. Whom a file belongs to and
 * who may read it says the component whose record it hangs on ({@link org.openleap.file.FileGate}).
 */
@BusinessComponent(dependsOn = {"identity", "privacy"})
package org.openleap.file;

import org.openleap.shared.BusinessComponent;
