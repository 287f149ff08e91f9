namespace BackPainBot.Domain.Recovery;

/// <summary>The order of relief, first to last.</summary>
public enum RecoveryStep
{
    StopWhatProvokesIt,
    InvestigateTriggers,
    FindOutWhy,
    OnlyWhatReducesPain,
    PainUnderControl,
    ResumeNewAndImproved,
}
