namespace BackPainBot.Domain.Inbox;

/// <summary>What a message asks for, first of all.</summary>
public enum AsksFor
{
    Other,
    ExerciseProgram,
    ReturnToActivity,
    Diagnosis,
    Medication,
    Surgery,
    DoctorQuestions,
    PainRelief,
    PostureSleep,
    ImagingResults,
}
