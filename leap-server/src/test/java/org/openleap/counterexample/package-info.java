/** One deliberate sin against each rule of the house: they prove that {@code ArchitectureTest} can fail. */
package org.openleap.counterexample;
