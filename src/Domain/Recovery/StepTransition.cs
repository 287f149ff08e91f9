namespace BackPainBot.Domain.Recovery;

/// <summary>One allowed move between steps.</summary>
/// <param name="From">The step it starts from.</param>
/// <param name="On">What causes it.</param>
/// <param name="To">The step it leads to.</param>
/// <param name="NeedsPainAbsent">Only for somebody whose freshly stated pain is absent and who has no open flag.</param>
public sealed record StepTransition(RecoveryStep From, RecoveryEvent On, RecoveryStep To, bool NeedsPainAbsent = false);
