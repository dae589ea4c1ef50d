"""What runs the extraction of a batch: this machine's processes, or a cluster."""
