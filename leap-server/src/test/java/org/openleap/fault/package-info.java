/** What must hold while processes are killed. Profile {@code faults}. */
package org.openleap.fault;
