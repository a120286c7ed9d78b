"""What makes something out of the source: the bundle, its installers, the texts, the judgement's figures."""
