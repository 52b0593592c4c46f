package org.openleap.counterexample.kitchen;

import jakarta.transaction.Transactional;

/** Rule 6: starts a transaction though it is no service. */
@Transactional
public class Till {}
