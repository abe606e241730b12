namespace CameraProgram;

public static partial class CameraProgramErrorCodes
{
    public static class Parties
    {
        public const string PhoneInvalid = "CameraProgram:Parties:PhoneInvalid";
        public const string IdNumberInvalid = "CameraProgram:Parties:IdNumberInvalid";
        public const string UnknownHamlet = "CameraProgram:Parties:UnknownHamlet";
        public const string MergedWithItself = "CameraProgram:Parties:MergedWithItself";
        public const string ProbablyThere = "CameraProgram:Parties:ProbablyThere";
        public const string UnknownAccount = "CameraProgram:Parties:UnknownAccount";
        public const string AccountTaken = "CameraProgram:Parties:AccountTaken";
        public const string HasCameras = "CameraProgram:Parties:HasCameras";
        public const string HasCommitments = "CameraProgram:Parties:HasCommitments";
    }
}
