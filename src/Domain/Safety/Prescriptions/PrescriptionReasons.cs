namespace BackPainBot.Domain.Safety.Prescriptions;

/// <summary>For authors: what is wrong with a piece of text and how to say it instead.</summary>
internal static class PrescriptionReasons
{
    public static string Of(PrescriptionKind kind) => kind switch
    {
        PrescriptionKind.LoadingInstruction => "tells the person to do a loading exercise; name it, ask about it, or point to their clinician's plan",
        PrescriptionKind.SetsAndRepetitions => "gives sets or repetitions; leave amounts to the clinician's plan",
        PrescriptionKind.Weight => "gives a weight to lift; ask which weight their clinician set",
        PrescriptionKind.Intensity => "gives a share of a maximum or a rated effort; leave it to the clinician's plan",
        PrescriptionKind.Schedule => "gives a training schedule; leave frequency to the clinician's plan",
        PrescriptionKind.Hold => "gives a timed hold; leave it to the clinician's plan",
        PrescriptionKind.Clearance => "says that lifting or training is all right; only their clinician can say so",
        _ => "cannot be read reliably; write it in plain words",
    };
}
