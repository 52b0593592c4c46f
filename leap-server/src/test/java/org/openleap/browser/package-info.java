/** The pages as people use them: in a real browser, with a keyboard, on a phone, and by hand-made requests. */
package org.openleap.browser;
