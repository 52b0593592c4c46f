/** The main story, from the public form to "you said, we did", as one test that reads like it. */
package org.openleap.journey;
