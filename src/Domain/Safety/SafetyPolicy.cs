using BackPainBot.Domain.Pain;
using BackPainBot.Domain.Safety.RedFlags;

namespace BackPainBot.Domain.Safety;

/// <summary>
/// The rule that nothing may break: no text that prescribes loading reaches a person whose pain is present, unknown or
/// last asked more than 24 hours ago, or who has an open red flag. Doses of exercise are held back from everybody.
/// </summary>
public static class SafetyPolicy
{
    /// <summary>The verdict on one candidate. Pure: the same picture and candidate give the same verdict.</summary>
    public static SafetyVerdict Judge(SafetyPicture picture, SafetyCandidate candidate)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(candidate);
        if (!candidate.Prescribes && candidate.Loading <= MaxLoading(picture) && Enum.IsDefined(candidate.Loading))
            return SafetyVerdict.Allowed;
        return SafetyVerdict.Withheld(WhyCautious(picture) ?? WithheldReason.OnlyAClinicianPrescribes);
    }

    /// <summary>The highest loading level that may be shown; what the search filter is given.</summary>
    public static LoadingLevel MaxLoading(SafetyPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        if (picture.Crisis)
            return LoadingLevel.None;
        var limit = WhyCautious(picture) is null ? LoadingLevel.Loading : LoadingLevel.ClinicianGiven;
        foreach (var open in picture.OpenFlags)
            limit = Least(limit, LimitUnder(open));
        return limit;
    }

    /// <summary>The weightiest reason to hold loading back from this person, or null if there is none.</summary>
    public static WithheldReason? WhyCautious(SafetyPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        if (picture.Crisis)
            return WithheldReason.Crisis;
        if (picture.OpenFlags.Count > 0)
            return WithheldReason.RedFlagOpen;
        return picture.Pain.StandingAt(picture.Now) switch
        {
            PainStanding.Absent => null,
            PainStanding.Present => WithheldReason.PainPresent,
            PainStanding.Stale => WithheldReason.PainStale,
            _ => WithheldReason.PainUnknown,
        };
    }

    private static LoadingLevel LimitUnder(OpenRedFlag open)
    {
        if (!RedFlagRules.Of(open.Flag).BlocksActivityAt(open.Urgency))
            return LoadingLevel.ClinicianGiven;
        return open.Acknowledged ? LoadingLevel.Movement : LoadingLevel.None;
    }

    private static LoadingLevel Least(LoadingLevel one, LoadingLevel other) => one < other ? one : other;
}
